// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.company;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The file of the books. Commits are appended with a checksum and forced to disk, so a killed
 * process loses at most the commit that it had not answered yet.
 */
final class BooksFile implements AutoCloseable {
  /** The maximum length of a books file in bytes. */
  static final long BYTES_MAX = 1_000_000_000;

  private static final String SEAL = "commit\t";

  private record Whole(List<List<String>> commits, long bytes) {}

  private final Path path;
  private final FileChannel channel;

  private BooksFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** Opens or creates the file for exclusive use by this process. */
  static BooksFile open(Path path) {
    try {
      Path folder = path.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      FileChannel channel =
          FileChannel.open(
              path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
      if (lock(channel) == null) {
        channel.close();
        throw new IllegalStateException(
            path + ": the books are open in another process (stop that simulator first)");
      }
      return new BooksFile(path, channel);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /**
   * The lines of each complete commit; truncates a partial commit that a killed process left at the
   * end.
   */
  List<List<String>> load() {
    try {
      if (channel.size() > BYTES_MAX) {
        throw new IllegalStateException(
            path + ": more than " + BYTES_MAX + " bytes of books (start afresh with --fresh)");
      }
      Whole whole = whole(content());
      channel.truncate(whole.bytes());
      return whole.commits();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Whole whole(String text) {
    List<List<String>> commits = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    int whole = 0;
    for (int start = 0, end; (end = text.indexOf('\n', start)) >= 0; start = end + 1) {
      String line = text.substring(start, end);
      if (!line.startsWith(SEAL)) {
        lines.add(line);
      } else if (line.equals(seal(lines))) {
        commits.add(lines);
        lines = new ArrayList<>();
        whole = end + 1;
      } else {
        int damaged = commits.size() + 1;
        throw new IllegalStateException(
            path + ": commit " + damaged + " is damaged (restore the file, or start with --fresh)");
      }
    }
    return new Whole(commits, text.substring(0, whole).getBytes(StandardCharsets.UTF_8).length);
  }

  private String content() throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
    for (int read = 0; bytes.hasRemaining() && read >= 0; ) {
      read = channel.read(bytes, bytes.position());
    }
    return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
  }

  void append(List<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    text.append(seal(lines)).append('\n');
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
    try {
      long end = channel.size();
      while (bytes.hasRemaining()) {
        end += channel.write(bytes, end);
      }
      channel.force(false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void erase() {
    try {
      channel.truncate(0);
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String seal(List<String> lines) {
    CRC32 sum = new CRC32();
    lines.forEach(line -> sum.update((line + '\n').getBytes(StandardCharsets.UTF_8)));
    return SEAL + Long.toHexString(sum.getValue());
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
