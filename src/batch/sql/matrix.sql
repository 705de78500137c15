SELECT w.name AS who, c.name AS about_country, c.code, count(DISTINCT s.statement) AS statements, count(DISTINCT s.document) AS documents,
  min(s.date) AS first, max(s.date) AS last
FROM statements s JOIN utterances u ON u.utterance = s.utterance AND u.modality IS NULL
  CROSS JOIN unnest(u.speaks_for) AS f(country) JOIN names w ON w.entity = f.country
  CROSS JOIN unnest(s.about) AS a(about) JOIN names c ON c.entity = a.about AND c.code IS NOT NULL
WHERE s.depth = 0
GROUP BY ALL
ORDER BY statements DESC, who, about_country;
