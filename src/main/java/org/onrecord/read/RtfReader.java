package org.onrecord.read;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Document;
import org.onrecord.model.Metadata;

/**
 * Rich Text Format: its paragraphs, bold passages marked. Heads, feet, notes, pictures, field
 * codes, deleted and hidden text are no part of the text.
 */
final class RtfReader implements SourceReader {

  @Override
  public String format() {
    return "RTF";
  }

  @Override
  public boolean reads(String name, byte[] head) {
    return new String(head, StandardCharsets.ISO_8859_1).startsWith("{\\rtf")
        || name.toLowerCase(Locale.ROOT).endsWith(".rtf");
  }

  @Override
  public List<Document> read(Source source, String id) throws ReadException {
    byte[] bytes = DecodedText.bytes(source);
    RtfText text = new RtfText();
    try {
      new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(bytes)), text);
    } catch (IOException | RuntimeException e) { // the library throws both on broken files
      throw new ReadException(
          source.name(), null, "is not whole RTF: " + e.getMessage() + "; save it again", e);
    }
    TextLayout layout = new TextLayout(source.name());
    for (StyledLine line : text.lines()) {
      line.layOut(layout);
    }
    if (layout.isEmpty()) {
      throw new ReadException(source.name(), "is an RTF file without words");
    }
    String title = DocumentTitles.meant(text.title.toString());
    return List.of(
        layout.document(id, null, new Metadata(title, null, null, null, null, null, List.of())));
  }

  /** Collects the lines of one file. Single use. */
  private static final class RtfText extends RtfListenerAdaptor {
    /** Groups of which nothing is text. */
    private static final Set<Command> LEFT_OUT =
        Set.of(
            Command.fonttbl,
            Command.colortbl,
            Command.stylesheet,
            Command.pict,
            Command.object,
            Command.header,
            Command.headerl,
            Command.headerr,
            Command.headerf,
            Command.footer,
            Command.footerl,
            Command.footerr,
            Command.footerf,
            Command.footnote,
            Command.annotation,
            Command.fldinst,
            Command.info,
            Command.generator,
            Command.listtable,
            Command.listoverridetable,
            Command.revtbl,
            Command.rsidtbl,
            Command.pntext,
            Command.xmlnstbl,
            Command.themedata,
            Command.datastore,
            Command.latentstyles);

    private final List<StyledLine> lines = new ArrayList<>(List.of(new StyledLine()));
    private final Deque<State> outer = new ArrayDeque<>();
    private final StringBuilder title = new StringBuilder();
    private State state = new State(false, false, false);

    /** What holds inside a group. */
    private record State(boolean bold, boolean leftOut, boolean isTitle) {}

    List<StyledLine> lines() {
      return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    @Override
    public void processGroupStart() {
      outer.push(state);
    }

    @Override
    public void processGroupEnd() {
      state = outer.isEmpty() ? state : outer.pop();
    }

    @Override
    public void processString(String text) {
      if (state.isTitle()) {
        title.append(text);
      } else if (!state.leftOut()) {
        lines.getLast().append(text, state.bold());
      }
    }

    @Override
    public void processCommand(
        @Nullable Command command, int parameter, boolean hasParameter, boolean optional) {
      if (command == Command.title) {
        state = new State(false, true, true);
      } else if (optional || LEFT_OUT.contains(command)) {
        state = new State(state.bold(), true, false);
      } else if (command != null && !state.leftOut()) {
        style(command, !hasParameter || parameter != 0);
      }
    }

    private void style(Command command, boolean on) {
      switch (command) {
        case b -> state = new State(on, state.leftOut(), false);
        case v, deleted -> state = new State(state.bold(), on, false);
        case plain, pard ->
            state = new State(command == Command.pard && state.bold(), false, false);
        case par, sect, page, row, line -> lines.add(new StyledLine());
        case cell, tab -> lines.getLast().append(" ", false);
        default -> {}
      }
    }
  }
}
