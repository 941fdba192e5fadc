/**
 * Answers that too many ask at once, or that a page could not be made: in both languages, since nothing is known of who
 * asks, and as a problem document to programs (RFC 9457).
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {number} seconds after which to try again
 */
export function answerBusy(request, response, seconds) {
  if (response.headersSent || response.destroyed) return
  const api = request.url?.startsWith('/api/') ?? false
  response
    .writeHead(503, {
      'content-type': `${api ? 'application/problem+json' : 'text/html'}; charset=utf-8`,
      'content-security-policy':
        "default-src 'none'; style-src 'self'; font-src 'self'; frame-ancestors 'none'",
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'retry-after': String(seconds),
      connection: 'close',
    })
    .end(api ? JSON.stringify(problem) : page)
}

const problem = {
  type: '/help#unavailable',
  title: 'The service is not available',
  status: 503,
  detail: 'More is asked at once than can be answered. Try again in a minute.',
  code: 'unavailable',
}

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The service is busy – Nid yw’r gwasanaeth ar gael</title>
<link rel="stylesheet" href="/app.css">
</head>
<body class="govuk-template__body">
<main class="page content" id="main-content">
<h1 class="content__title">The service is busy</h1>
<p>More people ask for pages than it can answer at once. Load this page again in a minute.
If you were sending a form, go back: it is as you left it, and you can send it again.</p>
<div lang="cy">
<h2 class="section__title">Mae’r gwasanaeth yn brysur</h2>
<p>Mae mwy o bobl yn gofyn am dudalennau nag y gall eu hateb ar unwaith. Llwythwch y dudalen hon
eto ymhen munud. Os oeddech yn anfon ffurflen, ewch yn ôl: mae fel y’i gadawsoch, a gallwch ei hanfon eto.</p>
</div>
</main>
</body>
</html>
`
