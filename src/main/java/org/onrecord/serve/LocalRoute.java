package org.onrecord.serve;

import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Runs commands for those who know the word in the store's folder. */
final class LocalRoute implements Route {
  private final Handle handle;
  private final OwnCommands commands;

  LocalRoute(Handle handle, OwnCommands commands) {
    this.handle = handle;
    this.commands = commands;
  }

  @Override
  public Reply answer(Request request) throws IOException {
    if (!request.method().equals("POST")) {
      throw HttpProblem.notAllowed(request.method(), "POST");
    }
    byte[] word = request.header(Handle.HEADER).orElse("").getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(word, handle.word().getBytes(StandardCharsets.UTF_8))) {
      throw HttpProblem.forbidden("only commands on this store come in here");
    }
    Handle.Asked asked = Handle.Asked.of(request.body());
    return Reply.streamed(Media.TEXT, out -> run(asked, new DataOutputStream(out)));
  }

  private void run(Handle.Asked asked, DataOutputStream answer) throws IOException {
    OutputStream out = new Framed(answer, Handle.OUT);
    OutputStream err = new Framed(answer, Handle.ERR);
    byte[] input = asked.input().getBytes(StandardCharsets.UTF_8);
    int code =
        commands.run(asked.command(), new ByteArrayInputStream(input), out, err, asked.screen());
    answer.writeByte(Handle.END);
    answer.writeInt(code);
  }

  /** One of the two streams, in pieces that say which it is. */
  private static final class Framed extends OutputStream {
    private final DataOutputStream answer;
    private final int kind;

    Framed(DataOutputStream answer, int kind) {
      this.answer = answer;
      this.kind = kind;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      answer.writeByte(kind);
      answer.writeInt(length);
      answer.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
      answer.flush();
    }
  }
}
