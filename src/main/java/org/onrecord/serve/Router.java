package org.onrecord.serve;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds who answers a path: the longest beginning that is known, as whole segments. */
final class Router implements Route {
  private final Map<String, Route> routes;

  Router(Map<String, Route> routes) {
    this.routes = new LinkedHashMap<>(routes);
  }

  @Override
  public Reply answer(Request request) throws IOException {
    String path = request.path();
    if (!path.startsWith("/") || path.contains("/../") || path.endsWith("/..")) {
      throw HttpProblem.badRequest("“" + path + "” is no path");
    }
    for (String start = path; !start.isEmpty(); start = shortened(start)) {
      Route route = routes.get(start);
      if (route != null) {
        return route.answer(request);
      }
    }
    throw HttpProblem.notFound("there is nothing at " + path);
  }

  /** Without the last segment or extension: "/ask/x.csv", "/ask/x", "/ask". */
  private static String shortened(String path) {
    int slash = path.lastIndexOf('/');
    int dot = path.lastIndexOf('.');
    return path.substring(0, Math.max(slash, dot));
  }
}
