package org.onrecord.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.onrecord.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server, running from {@link #start} to {@link #close}. The store stays the caller's, who
 * closes it after the server.
 */
public final class Server implements AutoCloseable {
  private static final int LONGEST_HEAD = 64 << 10;
  private static final int THREADS = 96;
  private static final long IDLE_MILLIS = 30_000;
  private static final long STOP_MILLIS = 500;
  private static final Logger LOG = LoggerFactory.getLogger(Server.class);

  private final FusekiServer server;
  private final URI address;
  private final Path store;

  private Server(FusekiServer server, URI address, Path store) {
    this.store = store;
    this.server = server;
    this.address = address;
  }

  /**
   * Starts to serve a store; when it returns, requests are answered.
   *
   * @param questions reads plain questions
   * @param commands runs what other processes of the user ask of the store meanwhile
   * @throws IOException when the port is taken or the host is not this machine's
   */
  public static Server start(
      Store store, ServeOptions options, PlainQuestions questions, OwnCommands commands)
      throws IOException {
    int port = free(options);
    URI address = URI.create("http://" + bracketed(options.host()) + ":" + port);
    Handle handle = Handle.made(address);
    Routes routes =
        new Routes(
            store,
            options.limits(),
            Site.of(options.base().orElse(address)),
            questions,
            new LocalRoute(handle, commands));
    FusekiServer server =
        FusekiServer.create()
            .port(port)
            .loopback(false)
            .enablePing(false)
            .numServerThreads(4, THREADS)
            .addServlet("/*", new Front(routes, routes.problems()))
            .build();
    configure(server.getJettyServer(), options.host());
    try {
      server.start();
    } catch (RuntimeException e) {
      throw new IOException(address + ": cannot be opened: " + e.getMessage(), e);
    }
    handle.leave(store.path());
    return new Server(server, address, store.path());
  }

  private static String bracketed(String host) {
    return host.indexOf(':') >= 0 ? "[" + host + "]" : host;
  }

  /** The port that is asked for, or any free one; fails at once where it is taken. */
  private static int free(ServeOptions options) throws IOException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(options.host()), options.port()));
      return socket.getLocalPort();
    } catch (BindException e) {
      throw new IOException(
          options.host()
              + ":"
              + options.port()
              + ": is taken by another program; give another with --port",
          e);
    }
  }

  /** IRIs of documents hold escaped and empty segments, which are theirs and mean nothing else. */
  private static void configure(org.eclipse.jetty.server.Server jetty, String host) {
    jetty.setStopTimeout(STOP_MILLIS);
    for (Connector connector : jetty.getConnectors()) {
      if (connector instanceof ServerConnector server) {
        server.setHost(host);
        server.setIdleTimeout(IDLE_MILLIS);
        HttpConfiguration http =
            server.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        http.setUriCompliance(UriCompliance.UNSAFE);
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(LONGEST_HEAD);
        http.setMinRequestDataRate(200);
      }
    }
    jetty
        .getDescendants(ServletContextHandler.class)
        .forEach(context -> context.getServletHandler().setDecodeAmbiguousURIs(true));
  }

  public URI address() {
    return address;
  }

  /** Ends it; requests that are being answered have a moment to end. */
  @Override
  public void close() {
    Handle.remove(store);
    try {
      server.stop();
    } catch (FusekiException e) {
      LOG.debug("requests were still being answered", e);
    }
  }
}
