package org.onrecord.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.onrecord.text.Sha256;

/** Sends replies: tags and compresses what is whole, and leaves out what the client has. */
final class ReplyWriter {
  /** Shorter bodies do not become shorter. */
  private static final int WORTH_COMPRESSING = 1_000;

  private static final int TOO_LARGE = 413;

  private ReplyWriter() {}

  static void send(Request request, Reply reply, HttpServletResponse response) throws IOException {
    reply.headers().forEach(response::setHeader);
    if (reply.status() >= 400 && !request.isRead()) {
      if (reply.status() == TOO_LARGE) {
        request.drain();
      }
      // what was sent may stay unread, and the connection with it
      response.setHeader("Connection", "close");
    }
    boolean head = request.method().equals("HEAD");
    if (reply.stream().isPresent()) {
      response.setStatus(reply.status());
      if (!head) {
        reply.stream().get().writeTo(response.getOutputStream());
      }
      return;
    }
    response.addHeader("Vary", "Accept, Accept-Encoding");
    if (reply.status() == 200 && request.isRead()) {
      String tag = tag(reply.body());
      response.setHeader("ETag", '"' + tag + '"');
      if (reply.headers().get("Cache-Control") == null) {
        response.setHeader("Cache-Control", "no-cache");
      }
      if (request.header("If-None-Match").filter(known -> matches(known, tag)).isPresent()) {
        response.setStatus(304);
        return;
      }
    }
    response.setStatus(reply.status());
    body(request, reply.body(), response, head);
  }

  private static void body(Request request, byte[] body, HttpServletResponse response, boolean head)
      throws IOException {
    byte[] sent = body;
    if (body.length > WORTH_COMPRESSING && takesGzip(request)) {
      response.setHeader("Content-Encoding", "gzip");
      sent = compressed(body);
    }
    response.setContentLength(sent.length);
    if (!head) {
      OutputStream out = response.getOutputStream();
      out.write(sent);
    }
  }

  private static boolean takesGzip(Request request) {
    for (String part : request.header("Accept-Encoding").orElse("").split(",", -1)) {
      String coding = part.strip().toLowerCase(Locale.ROOT);
      if (coding.equals("gzip") || coding.startsWith("gzip;")) {
        return !coding.replace(" ", "").matches("gzip;q=0(\\.0*)?");
      }
    }
    return false;
  }

  private static byte[] compressed(byte[] body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 3);
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(body);
    }
    return bytes.toByteArray();
  }

  /** Of the words whatever their compression, which a client takes for the same. */
  private static String tag(byte[] body) {
    return HexFormat.of().formatHex(Sha256.start().digest(body), 0, 12);
  }

  private static boolean matches(String known, String tag) {
    for (String part : known.split(",", -1)) {
      String one = part.strip();
      if (one.equals("*") || one.replaceFirst("^W/", "").equals('"' + tag + '"')) {
        return true;
      }
    }
    return false;
  }
}
