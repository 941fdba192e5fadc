-- The CPS suspect that each court defendant leads to, and which of several court defendants is its court record.
WITH first_of_asn AS (
  SELECT asn, key_of(min(ranked(day_rank(charged_on), cps_suspect_id))) AS cps_key
  FROM cps_suspects WHERE asn IS NOT NULL GROUP BY asn
),
by_asn AS (
  SELECT court_defendant_id AS court_key, cps_key, 'exact' AS cps_link, NULL::DOUBLE AS cps_weight
  FROM court_defendants JOIN first_of_asn USING (asn)
),
cps_once AS (
  SELECT urn, any_value(cps_suspect_id) AS cps_key
  FROM cps_suspects WHERE urn IS NOT NULL GROUP BY urn HAVING count(*) = 1
),
court_once AS (
  SELECT urn, any_value(court_defendant_id) AS court_key
  FROM court_defendants WHERE urn IS NOT NULL GROUP BY urn HAVING count(*) = 1
),
by_urn AS (
  SELECT court_key, cps_key, 'exact' AS cps_link, NULL::DOUBLE AS cps_weight
  FROM court_once JOIN cps_once USING (urn) ANTI JOIN by_asn USING (court_key)
),
open AS (
  SELECT court_defendant_id AS court_key FROM court_defendants
  ANTI JOIN by_asn ON by_asn.court_key = court_defendant_id
  ANTI JOIN by_urn ON by_urn.court_key = court_defendant_id
),
pair AS (
  SELECT record_key AS court_key, to_key AS cps_key, max(weight) AS weight
  FROM model_edge SEMI JOIN open ON open.court_key = record_key
  WHERE source = 'court_defendants' AND to_source = 'cps_suspects'
  GROUP BY ALL
),
by_edge AS (
  SELECT court_key, best.cps_key AS cps_key, 'model' AS cps_link, -best.lightest AS cps_weight
  FROM (
    SELECT court_key, min({lightest: -weight, charged: day_rank(charged_on), cps_key: cps_key}) AS best
    FROM pair JOIN cps_suspects ON cps_suspect_id = cps_key
    GROUP BY court_key
  )
),
first_of_cluster AS (
  SELECT cluster, key_of(min(ranked(day_rank(charged_on), cps_suspect_id))) AS cps_key
  FROM model_cluster JOIN cps_suspects ON cps_suspect_id = record_key
  WHERE source = 'cps_suspects'
  GROUP BY cluster
),
by_cluster AS (
  SELECT record_key AS court_key, cps_key, 'model' AS cps_link, NULL::DOUBLE AS cps_weight
  FROM model_cluster SEMI JOIN open ON open.court_key = record_key JOIN first_of_cluster USING (cluster)
  WHERE source = 'court_defendants'
),
linked AS (FROM by_asn UNION ALL FROM by_urn UNION ALL FROM by_edge UNION ALL FROM by_cluster),
dated AS (
  SELECT linked.*, ranked(day_rank(received_on), court_key) AS place
  FROM linked JOIN court_defendants ON court_defendant_id = court_key
),
first_place AS (SELECT cps_key, min(place) AS place FROM dated GROUP BY cps_key)
SELECT court_key, cps_key, cps_link, cps_weight, dated.place <> first_place.place AS retrial
FROM dated JOIN first_place USING (cps_key)
