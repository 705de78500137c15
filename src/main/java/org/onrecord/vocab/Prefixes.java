package org.onrecord.vocab;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The prefixes that the project writes and that every query may use without declaring them. */
public final class Prefixes {

  /** Prefix to namespace, in the order in which they are written. */
  public static final Map<String, String> ALL = all();

  /** What the register and documents name lies under this IRI. */
  public static final String ID = "https://w3id.org/onrecord/id/";

  private Prefixes() {}

  /** An IRI as it is written short, or whole where no prefix fits. */
  public static String abbreviated(String iri) {
    String best = iri;
    for (Map.Entry<String, String> prefix : ALL.entrySet()) {
      String namespace = prefix.getValue();
      String local = iri.startsWith(namespace) ? iri.substring(namespace.length()) : "/";
      if (local.indexOf('/') < 0 && local.length() + prefix.getKey().length() < best.length()) {
        best = prefix.getKey() + ':' + local;
      }
    }
    return best;
  }

  private static Map<String, String> all() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("rec", Rec.NS);
    for (String kind : List.of("country", "person", "office", "organisation", "topic")) {
      prefixes.put(kind, ID + kind + '/');
    }
    prefixes.put("name", ID + "name/");
    prefixes.put("act", ID + "speech-act/");
    prefixes.put("id", ID);
    prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
    prefixes.put("dct", "http://purl.org/dc/terms/");
    prefixes.put("dc", "http://purl.org/dc/elements/1.1/");
    prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
    prefixes.put("org", "http://www.w3.org/ns/org#");
    prefixes.put("prov", "http://www.w3.org/ns/prov#");
    prefixes.put("schema", "https://schema.org/");
    prefixes.put("wd", "http://www.wikidata.org/entity/");
    return Collections.unmodifiableMap(prefixes);
  }
}
