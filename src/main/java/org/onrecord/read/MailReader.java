package org.onrecord.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.util.MimeUtil;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Document;
import org.onrecord.model.Issue;
import org.onrecord.model.Metadata;
import org.onrecord.text.SourceText;
import org.onrecord.text.WrittenDays;

/**
 * A message (EML) or a page saved with what belongs to it (MHTML): its plain text, else its page.
 * Subject and day are those of its head; a page's day is not the one on which it was saved.
 * Attached files are left out and reported.
 */
final class MailReader implements SourceReader {
  /** A field of a head: {@code Subject: Talks}; not {@code MR. BERG: Yes}. */
  private static final Pattern FIELD =
      Pattern.compile("^([A-Za-z][A-Za-z-]{1,40}):[ \\t]?", Pattern.MULTILINE);

  private static final Pattern SURE =
      Pattern.compile(
          "^(?:MIME-Version|Message-ID|Received|Return-Path):",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  @Override
  public String format() {
    return "EML and MHTML";
  }

  @Override
  public boolean reads(String name, byte[] head) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".eml") || lower.endsWith(".mht") || lower.endsWith(".mhtml")) {
      return true;
    }
    String start = new String(head, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    int end = start.indexOf("\n\n");
    String fields = end < 0 ? start : start.substring(0, end);
    Matcher first = FIELD.matcher(fields);
    return first.lookingAt() && SURE.matcher(fields).find();
  }

  @Override
  public List<Document> read(Source source, String id) throws ReadException {
    byte[] bytes = DecodedText.bytes(source);
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(-1).setMaxHeaderCount(-1).build());
    try {
      Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
      try {
        Letter letter = new Letter();
        letter.add(message, 0);
        return List.of(letter.document(source.name(), id, message));
      } finally {
        message.dispose();
      }
    } catch (IOException | RuntimeException e) { // the library throws both on broken files
      throw new ReadException(
          source.name(), null, "is not a whole message: " + e.getMessage() + "; save it again", e);
    }
  }

  /** The parts of one message that are text. Single use. */
  private static final class Letter {
    private static final int DEEPEST = 20;

    private @Nullable String plain;
    private @Nullable String page;
    private final List<Issue> issues = new ArrayList<>();

    void add(Entity entity, int depth) throws IOException {
      Body body = entity.getBody();
      boolean attached =
          entity.getFilename() != null
              && MimeUtil.isSameMimeType("attachment", String.valueOf(entity.getDispositionType()));
      if (attached) {
        issues.add(
            Issue.warning(
                "attachment-left-out",
                "the attached file "
                    + entity.getFilename()
                    + " is not part of the text; save it beside the message to have it read",
                null));
      } else if (body instanceof Multipart parts && depth < DEEPEST) {
        for (Entity part : parts.getBodyParts()) {
          add(part, depth + 1);
        }
      } else if (body instanceof TextBody text) {
        text(entity.getMimeType(), text);
      }
    }

    private void text(String type, TextBody body) throws IOException {
      if (type.equals("text/html") && page == null) {
        page = words(body);
      } else if (type.equals("text/plain") && plain == null) {
        String words = words(body);
        plain = words.isBlank() ? null : words;
      }
    }

    private static String words(TextBody body) throws IOException {
      StringBuilder words = new StringBuilder();
      try (Reader reader = body.getReader()) {
        char[] buffer = new char[8192];
        for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
          words.append(buffer, 0, count);
        }
      }
      return words.toString();
    }

    Document document(String source, String id, Message message) throws ReadException {
      String address = field(message, "Snapshot-Content-Location");
      Metadata head =
          new Metadata(
              message.getSubject() == null ? null : Blanks.single(message.getSubject()),
              address == null ? day(message) : null,
              address,
              null,
              null,
              null,
              List.of());
      if (plain == null && page == null) {
        throw new ReadException(
            source, "is a message without a text of its own; save what is attached to it");
      }
      if (plain == null) {
        Document read = HtmlReader.page(source, id, String.valueOf(page), issues);
        return read.withMetadata(
            address == null
                ? read.metadata().overriddenBy(head)
                : head.overriddenBy(read.metadata()));
      }
      String text = Blanks.lines(plain);
      PlainTextReader.checkLines(source, text);
      return new Document(
          id, source, null, new SourceText(text), head, List.of(), List.of(), List.of(), issues);
    }

    /** The day that the sender's clock showed. */
    private static @Nullable LocalDate day(Message message) {
      List<WrittenDays.Found> days = WrittenDays.in(String.valueOf(field(message, "Date")));
      return days.size() == 1 ? days.getFirst().day() : null;
    }

    private static @Nullable String field(Message message, String name) {
      Field field = message.getHeader().getField(name);
      return field == null ? null : field.getBody();
    }
  }
}
