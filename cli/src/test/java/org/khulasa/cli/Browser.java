package org.khulasa.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A headless Chromium with one page, driven by its DevTools protocol over the JDK's WebSocket. Not
 * for several threads.
 */
final class Browser implements AutoCloseable {
  private static final List<String> PROGRAMS =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final long PATIENCE_S = 60;
  private static final int MOST_TRIES = 50;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<JsonNode> messages;
  private final List<JsonNode> events = new ArrayList<>();
  private String session = "";
  private int lastId;

  private Browser(Process process, WebSocket socket, BlockingQueue<JsonNode> messages) {
    this.process = process;
    this.socket = socket;
    this.messages = messages;
  }

  /** The first Chromium on the path. */
  static Optional<Path> program() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .flatMap(folder -> PROGRAMS.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts it, offline, with an empty profile in {@code folder}.
   *
   * @throws IOException if it does not start on this machine
   */
  static Browser start(Path program, Path folder) throws IOException, InterruptedException {
    Path profile = folder.resolve("profile");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile.toAbsolutePath(),
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
      WebSocket socket = connect(process, profile, messages);
      Browser browser = new Browser(process, socket, messages);
      String target =
          browser
              .send("Target.createTarget", Map.of("url", "about:blank"))
              .get("targetId")
              .asText();
      browser.session =
          browser
              .send("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
              .get("sessionId")
              .asText();
      for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
        browser.send(domain + ".enable", Map.of());
      }
      return browser;
    } catch (IOException | InterruptedException | RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  /**
   * Connects, as soon as the browser answers: it says its port a moment before it listens there.
   */
  private static WebSocket connect(Process process, Path profile, BlockingQueue<JsonNode> messages)
      throws IOException, InterruptedException {
    HttpClient client = HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
    URI address = address(process, profile);
    CompletionException last = new CompletionException("not tried", null);
    for (int i = 0; i < MOST_TRIES && process.isAlive(); i++) {
      try {
        return client.newWebSocketBuilder().buildAsync(address, new Messages(messages)).join();
      } catch (CompletionException e) {
        last = e;
        Thread.sleep(100);
      }
    }
    throw new IOException("the browser does not answer at " + address, last);
  }

  /** Chromium writes its port and path into its profile when it listens. */
  private static URI address(Process process, Path profile)
      throws IOException, InterruptedException {
    Path file = profile.resolve("DevToolsActivePort");
    for (long i = 0; i < PATIENCE_S * 10 && process.isAlive(); i++) {
      if (Files.exists(file)) {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() == 2) {
          return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
        }
      }
      Thread.sleep(100);
    }
    throw new IOException("the browser does not start here");
  }

  /** Opens a page in a window of this many CSS pixels, and waits until it is there. */
  void open(Path page, int width, int height) throws IOException, InterruptedException {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    events.clear();
    send("Page.navigate", Map.of("url", page.toUri().toString()));
    while (events("Page.loadEventFired").isEmpty()) {
      keep(next());
    }
  }

  /**
   * Shows the page on another medium or in other colours.
   *
   * @param medium {@code screen} or {@code print}
   * @param scheme {@code light} or {@code dark}
   */
  void show(String medium, String scheme) throws IOException, InterruptedException {
    send(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** The value of an expression; of a promise, what it is resolved to. */
  JsonNode evaluate(String expression) throws IOException, InterruptedException {
    JsonNode result =
        send(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (result.has("exceptionDetails")) {
      throw new IOException(result.get("exceptionDetails").toString());
    }
    return result.at("/result/value");
  }

  /** Clicks on the middle of the first element that matches. */
  void click(String selector) throws IOException, InterruptedException {
    JsonNode middle =
        evaluate(
            """
            (() => {
              const element = document.querySelector(%s);
              element.scrollIntoView({block: "center"});
              const box = element.getClientRects()[0];
              return [box.x + box.width / 2, box.y + box.height / 2];
            })()
            """
                .formatted(JSON.writeValueAsString(selector)));
    for (String type : List.of("mousePressed", "mouseReleased")) {
      send(
          "Input.dispatchMouseEvent",
          Map.of(
              "type",
              type,
              "x",
              middle.get(0).asDouble(),
              "y",
              middle.get(1).asDouble(),
              "button",
              "left",
              "clickCount",
              1));
    }
  }

  /** Presses and releases a key: {@code Tab}, {@code Enter}, or a space. */
  void press(String key) throws IOException, InterruptedException {
    int code =
        switch (key) {
          case "Tab" -> 9;
          case "Enter" -> 13;
          default -> key.charAt(0);
        };
    ObjectNode event = JSON.createObjectNode();
    event.put("key", key).put("windowsVirtualKeyCode", code);
    if (!key.equals("Tab")) {
      event.put("text", key.equals("Enter") ? "\r" : key);
    }
    send("Input.dispatchKeyEvent", event.put("type", "keyDown"));
    event.remove("text");
    send("Input.dispatchKeyEvent", event.put("type", "keyUp"));
  }

  /** The page as it is printed, as PDF. */
  byte[] pdf() throws IOException, InterruptedException {
    JsonNode data = send("Page.printToPDF", Map.of("printBackground", true)).get("data");
    return Base64.getDecoder().decode(data.asText());
  }

  /** The whole page as a PNG picture. */
  byte[] picture() throws IOException, InterruptedException {
    JsonNode data = send("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
    return Base64.getDecoder().decode(data.get("data").asText());
  }

  /** What the page asked for since it was opened. */
  List<String> requests() {
    return events("Network.requestWillBeSent").stream()
        .map(event -> event.at("/params/request/url").asText())
        .toList();
  }

  /** What the browser complained about since the page was opened. */
  List<String> complaints() {
    return events("Log.entryAdded").stream()
        .map(event -> event.at("/params/entry/text").asText())
        .toList();
  }

  private List<JsonNode> events(String method) {
    return events.stream().filter(event -> event.at("/method").asText().equals(method)).toList();
  }

  private JsonNode send(String method, Object parameters) throws IOException, InterruptedException {
    ObjectNode message = JSON.createObjectNode();
    message.put("id", ++lastId).put("method", method);
    message.set("params", JSON.valueToTree(parameters));
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    socket.sendText(JSON.writeValueAsString(message), true).join();
    while (true) {
      JsonNode answer = next();
      if (answer.path("id").asInt() != lastId) {
        keep(answer);
      } else if (answer.has("error")) {
        throw new IOException(method + ": " + answer.get("error"));
      } else {
        return answer.get("result");
      }
    }
  }

  private void keep(JsonNode event) {
    events.add(event);
  }

  private JsonNode next() throws IOException, InterruptedException {
    JsonNode message = messages.poll(PATIENCE_S, TimeUnit.SECONDS);
    if (message == null) {
      throw new IOException("the browser is silent");
    }
    return message;
  }

  @Override
  public void close() {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    // Its profile can be deleted when it has ended.
    process.destroyForcibly().onExit().join();
  }

  /** Puts the parts of a message together. */
  private static final class Messages implements WebSocket.Listener {
    private final BlockingQueue<JsonNode> messages;
    private final StringBuilder parts = new StringBuilder();

    Messages(BlockingQueue<JsonNode> messages) {
      this.messages = messages;
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      parts.append(data);
      if (last) {
        messages.add(Cli.json(parts.toString()));
        parts.setLength(0);
      }
      return WebSocket.Listener.super.onText(socket, data, last);
    }
  }
}
