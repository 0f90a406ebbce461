// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.time.Wait;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import okhttp3.Dispatcher;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * Sends one call over the network, once.
 *
 * <p>It follows no redirect and repeats nothing; other layers decide about both. One instance
 * serves all threads and keeps connections open between calls.
 */
public final class OkHttpTransport implements Transport, AutoCloseable {

  private static final int REDIRECT_FIRST = 300;
  private static final int REDIRECT_LAST = 399;
  private static final int UNAVAILABLE = 503;
  private static final String RETRY_AFTER = "Retry-After";

  /** Maximum number of concurrent calls; further calls wait. */
  private static final int CALLS_MAX = 64;

  private static final String USER_AGENT = "User-Agent";

  /** A download is aborted and requested again when no byte arrives for longer than this. */
  private static final Duration DOWNLOAD_SILENCE_MAX = Duration.ofMinutes(1);

  private final String agent = UserAgent.text();
  private final OkHttpClient client;
  private final OkHttpClient downloads;
  private final Timeouts timeouts;
  private final Duration soon;
  private final Consumer<Wait> slow;
  private final Set<AwaitedReply> awaited = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService watchdog =
      Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "LedgerHop watchdog"));

  public OkHttpTransport(Timeouts timeouts) {
    this(timeouts, timeouts.call(), wait -> {});
  }

  /**
   * @param soon a call that is not answered within this time counts as slow
   * @param slow is called each time that it has passed, by the thread that waits for the answer
   */
  public OkHttpTransport(Timeouts timeouts, Duration soon, Consumer<Wait> slow) {
    this(timeouts, soon, slow, work -> daemon(work, "LedgerHop receiver"));
  }

  /**
   * @param receivers makes the threads that send the calls and receive their answers
   */
  OkHttpTransport(Timeouts timeouts, Duration soon, Consumer<Wait> slow, ThreadFactory receivers) {
    this.timeouts = timeouts;
    this.soon = soon;
    this.slow = slow;
    this.client =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher(receivers))
            .connectTimeout(timeouts.connect())
            .readTimeout(timeouts.silence())
            .writeTimeout(timeouts.silence())
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .eventListener(new SentMark.Listener())
            .addNetworkInterceptor(chain -> unhurried(chain.proceed(chain.request())))
            .build();
    Duration silence = timeouts.silence();
    this.downloads =
        silence.compareTo(DOWNLOAD_SILENCE_MAX) > 0
            ? client.newBuilder().readTimeout(DOWNLOAD_SILENCE_MAX).build()
            : client;
  }

  private Dispatcher dispatcher(ThreadFactory receivers) {
    Dispatcher dispatcher =
        new Dispatcher(Executors.newCachedThreadPool(work -> watched(receivers.newThread(work))));
    dispatcher.setMaxRequests(CALLS_MAX);
    dispatcher.setMaxRequestsPerHost(CALLS_MAX);
    return dispatcher;
  }

  /**
   * An error that kills a receiving thread, such as one of linkage, tells no caller by itself; so
   * it ends all calls that are waiting.
   */
  private Thread watched(Thread receiver) {
    receiver.setUncaughtExceptionHandler(
        (thread, error) -> awaited.forEach(reply -> reply.fail(error)));
    return receiver;
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public Reply send(Call call) {
    SentMark mark = new SentMark();
    okhttp3.Call sending = (call.isStreamed() ? downloads : client).newCall(request(call, mark));
    sending.timeout().timeout(timeouts.of(call).toNanos(), TimeUnit.NANOSECONDS);
    AwaitedReply awaiting =
        new AwaitedReply((caller, response) -> received(call, caller, response));
    awaited.add(awaiting);
    try {
      sending.enqueue(awaiting);
      return awaiting.reply(soon, waited -> slow.accept(mark.wait(call, timeouts, waited)));
    } catch (InterruptedException e) {
      sending.cancel();
      awaiting.abandon();
      Thread.currentThread().interrupt();
      throw new ConnectorException(HttpProblem.STOPPED.at(call.place(), call.host()), e);
    } catch (IOException e) {
      throw new ConnectorException(mark.problem(call, e), e);
    } finally {
      awaited.remove(awaiting);
    }
  }

  @Override
  public void close() {
    client.dispatcher().executorService().shutdown();
    watchdog.shutdown();
    client.connectionPool().evictAll();
  }

  private Request request(Call call, SentMark mark) {
    HttpUrl url = HttpUrl.get(call.uri().toString());
    Request.Builder request =
        new Request.Builder().url(url).header(USER_AGENT, agent).tag(SentMark.class, mark);
    call.headers().forEach(request::header);
    boolean hasBody = !call.contentType().isEmpty();
    RequestBody body =
        hasBody ? RequestBody.create(call.body(), MediaType.get(call.contentType())) : null;
    return request.method(call.method(), body).build();
  }

  private Reply received(Call call, okhttp3.Call sending, Response response) throws IOException {
    if (response.code() >= REDIRECT_FIRST && response.code() <= REDIRECT_LAST) {
      response.close();
      throw new ConnectorException(
          HttpProblem.REDIRECTED.at(call.place(), call.host(), destination(response)));
    }
    Map<String, String> headers = headers(response.headers());
    boolean isStream = call.isStreamed() && response.isSuccessful();
    InputStream body = response.body().byteStream();
    InputStream bounded =
        new CountedStream(
            isStream ? StoppableStream.of(body, call, sending::cancel, watchdog) : body,
            new ReplyLimit(call));
    if (isStream) {
      return Reply.streamed(response.code(), headers, bounded);
    }
    try (bounded) {
      return Reply.buffered(response.code(), headers, bounded.readAllBytes());
    }
  }

  /**
   * Prevents OkHttp from repeating a call by itself: it would repeat even a payment that was
   * answered with 503 and Retry-After 0.
   */
  private static Response unhurried(Response response) {
    return response.code() == UNAVAILABLE && "0".equals(response.header(RETRY_AFTER, "").strip())
        ? response.newBuilder().removeHeader(RETRY_AFTER).build()
        : response;
  }

  private static String destination(Response response) {
    HttpUrl url = response.request().url().resolve(response.header("Location", ""));
    return url == null ? "an unreadable address" : url.host();
  }

  private static Map<String, String> headers(Headers all) {
    Map<String, String> first = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (int index = 0; index < all.size(); index++) {
      first.putIfAbsent(all.name(index), all.value(index));
    }
    return first;
  }

  /** Ends the reading of a reply that is longer than its call allows. */
  private static final class ReplyLimit implements LongConsumer {

    private final Call call;
    private long bytes;

    private ReplyLimit(Call call) {
      this.call = call;
    }

    @Override
    public void accept(long more) {
      bytes += more;
      if (bytes > call.replyBytesMax()) {
        throw new ConnectorException(
            HttpProblem.REPLY_TOO_LARGE.at(call.place(), call.host(), call.replyBytesMax()));
      }
    }
  }
}
