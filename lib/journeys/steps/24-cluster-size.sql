-- How many clusters there are of each size; no rows without clusters.
SELECT records::INTEGER AS records, count(*)::INTEGER AS clusters
FROM (SELECT cluster, count(*) AS records FROM clusters GROUP BY cluster)
GROUP BY records ORDER BY records
