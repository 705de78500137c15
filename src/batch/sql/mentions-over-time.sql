SELECT coalesce(strftime(s.date, '%Y-%m'), 'undated') AS period,
  count(DISTINCT s.statement) AS statements, count(DISTINCT s.document) AS documents,
  count(DISTINCT p.speaker) AS speakers, min(s.date) AS first, max(s.date) AS last
FROM statements s LEFT JOIN unnest(s.speakers) AS p(speaker) ON true
WHERE s.depth = 0 AND list_contains(s.about, 'https://w3id.org/onrecord/id/country/NO')
GROUP BY ALL
ORDER BY period;
