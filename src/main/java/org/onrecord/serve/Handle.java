package org.onrecord.serve;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.query.Screen;

/**
 * A file in the store's folder, which only its owner may read, by which commands find the server
 * that has the store: its address, and a word that it asks for.
 */
public record Handle(URI address, String word) {
  private static final String NAME = "serving.json";
  private static final int WORD_BYTES = 32;

  static final String PATH = "/local";
  static final String HEADER = "OnRecord-Word";
  static final int OUT = 1;
  static final int ERR = 2;
  static final int END = 0;

  static Handle made(URI address) {
    byte[] word = new byte[WORD_BYTES];
    new SecureRandom().nextBytes(word);
    return new Handle(address, HexFormat.of().formatHex(word));
  }

  /** Whether it could be left: in a folder that may only be read, it cannot. */
  boolean leave(Path store) {
    JsonObject told = new JsonObject();
    told.addProperty("address", address.toString());
    told.addProperty("word", word);
    Path file = store.resolve(NAME);
    try {
      Files.deleteIfExists(file);
      if (Files.getFileStore(store).supportsFileAttributeView("posix")) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.writeString(file, told.toString(), StandardOpenOption.CREATE);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  static void remove(Path store) {
    try {
      Files.deleteIfExists(store.resolve(NAME));
    } catch (IOException e) {
      // who finds it finds nobody there
    }
  }

  /** The handle in a store's folder, if there is one. */
  public static Optional<Handle> in(Path store) {
    Path file = store.resolve(NAME);
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    try {
      JsonObject told = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
      return Optional.of(
          new Handle(
              URI.create(told.get("address").getAsString()), told.get("word").getAsString()));
    } catch (IOException | JsonParseException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  /**
   * Has the server run a command, and passes on what it prints.
   *
   * @return its exit code; none where nobody is there any more, and nothing was run
   */
  public OptionalInt run(
      List<String> command, String input, Screen screen, OutputStream out, OutputStream err)
      throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) address.resolve(PATH).toURL().openConnection(Proxy.NO_PROXY);
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    connection.setRequestProperty(HEADER, word);
    try {
      connection.getOutputStream().write(asked(command, input, screen));
      if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
        return OptionalInt.empty();
      }
    } catch (ConnectException e) {
      return OptionalInt.empty();
    }
    try (DataInputStream answer = new DataInputStream(connection.getInputStream())) {
      return OptionalInt.of(passedOn(answer, out, err));
    }
  }

  private static byte[] asked(List<String> command, String input, Screen screen) {
    JsonObject asked = new JsonObject();
    JsonArray words = new JsonArray();
    command.forEach(words::add);
    asked.add("command", words);
    asked.addProperty("input", input);
    asked.addProperty("width", screen.width());
    asked.addProperty("colours", screen.colours());
    return asked.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static int passedOn(DataInputStream answer, OutputStream out, OutputStream err)
      throws IOException {
    while (true) {
      int kind = answer.readByte();
      int length = answer.readInt();
      if (kind == END) {
        return length;
      }
      OutputStream to = kind == OUT ? out : err;
      to.write(answer.readNBytes(length));
      if (kind == ERR) {
        to.flush();
      }
    }
  }

  /** What was asked, as {@link #run} sends it. */
  record Asked(List<String> command, String input, Screen screen) {
    static Asked of(String body) {
      try {
        JsonObject asked = JsonParser.parseString(body).getAsJsonObject();
        return new Asked(
            asked.getAsJsonArray("command").asList().stream()
                .map(JsonElement::getAsString)
                .toList(),
            asked.get("input").getAsString(),
            new Screen(asked.get("width").getAsInt(), asked.get("colours").getAsBoolean()));
      } catch (JsonParseException | IllegalStateException | NullPointerException e) {
        throw HttpProblem.badRequest("not a command as it is sent");
      }
    }
  }
}
