// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.run;

import static io.ledgerhop.hop.report.file.RunFileProblem.FOLDER_IN_USE;

import io.ledgerhop.hop.report.file.VfsFolder;
import io.ledgerhop.problem.ConnectorException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.hop.pipeline.PipelineMeta.PipelineType;
import org.apache.hop.pipeline.transform.BaseTransform;
import org.jspecify.annotations.Nullable;

/**
 * The right to write into a report folder, which one run has at a time; its transforms share it.
 *
 * <p>The operating system locks a file in the folder, and unlocks it when the process ends, so a
 * killed run leaves nothing that keeps the next one out. A folder on another file system of Hop, or
 * on one without locks, is not protected.
 */
public final class FolderClaim implements AutoCloseable {

  /** Names the run that has the folder. */
  static final String FILE = "run.lock";

  /** Far behind the text, because Windows lets nobody read what is locked. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  /** A lock is of a process, so within this one the folders are known by this map. */
  private static final Map<Path, Use> IN_USE = new HashMap<>();

  /** A run that uses a folder. */
  private static final class Use {
    final Object run;
    final String name;
    final @Nullable FileChannel lock;
    int claims;

    Use(Object run, String name, @Nullable FileChannel lock) {
      this.run = run;
      this.name = name;
      this.lock = lock;
    }
  }

  private final Optional<Path> path;
  private boolean closed;

  private FolderClaim(Optional<Path> path) {
    this.path = path;
  }

  /** Claims nothing. */
  public static FolderClaim none() {
    return new FolderClaim(Optional.empty());
  }

  /**
   * Claims a folder for the pipeline of a transform. On Hop's Beam engine each transform has a
   * pipeline of its own, so there nothing is claimed.
   */
  public static FolderClaim of(BaseTransform<?, ?> transform, VfsFolder folder, String name) {
    return transform.getPipelineMeta().getPipelineType() == PipelineType.SingleThreaded
        ? none()
        : of(folder, transform.getTransformName(), transform.getPipeline(), name);
  }

  /**
   * Claims a folder, and makes it if it is missing. A folder that cannot be written is not refused
   * here: the first file that is written there tells why.
   *
   * @param place the transform or action, for messages
   * @param run the pipeline or action whose claims do not exclude each other
   * @param name of the run, as other runs show it
   * @throws ConnectorException with {@code FOLDER_IN_USE} if another run has it
   */
  public static FolderClaim of(VfsFolder folder, String place, Object run, String name) {
    Optional<Path> path = folder.localPath();
    if (path.isPresent()) {
      claim(path.get(), place, run, name);
    }
    return new FolderClaim(path);
  }

  private static void claim(Path folder, String place, Object run, String name) {
    synchronized (IN_USE) {
      Use use = IN_USE.get(folder);
      if (use == null) {
        use = new Use(run, name, locked(folder, place, name));
        IN_USE.put(folder, use);
      }
      if (use.run != run) {
        throw new ConnectorException(FOLDER_IN_USE.at(place, folder, use.name));
      }
      use.claims++;
    }
  }

  private static @Nullable FileChannel locked(Path folder, String place, String name) {
    Path file = folder.resolve(FILE);
    FileChannel channel = null;
    boolean isLocked = false;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      isLocked = tryLock(channel);
      if (!isLocked) {
        throw new ConnectorException(FOLDER_IN_USE.at(place, folder, Files.readString(file)));
      }
      channel.truncate(0).write(ByteBuffer.wrap(name.getBytes(StandardCharsets.UTF_8)));
      return channel;
    } catch (IOException unlockable) {
      return isLocked ? channel : null;
    } finally {
      if (!isLocked) {
        close(channel);
      }
    }
  }

  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false) != null;
    } catch (OverlappingFileLockException ofThisProcess) {
      return false;
    }
  }

  /** Does nothing if it was closed before. */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      path.ifPresent(FolderClaim::release);
    }
  }

  private static void release(Path folder) {
    synchronized (IN_USE) {
      Use use = IN_USE.get(folder);
      if (use != null && --use.claims == 0) {
        IN_USE.remove(folder);
        unlock(folder.resolve(FILE), use.lock);
      }
    }
  }

  /** Removes the file while it is still locked, so that it cannot be another run's. */
  private static void unlock(Path file, @Nullable FileChannel lock) {
    if (lock == null) {
      return;
    }
    try {
      Files.deleteIfExists(file);
    } catch (IOException stays) {
      // The file without its lock keeps nobody out.
    }
    close(lock);
  }

  private static void close(@Nullable FileChannel channel) {
    if (channel == null) {
      return;
    }
    try {
      channel.close();
    } catch (IOException closed) {
      // The system has released the lock.
    }
  }
}
