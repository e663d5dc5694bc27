/** What a browser is shown at the path of the graph where the explorer is off, as in production. */
export const productionPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Intercom Graph</title>
</head>
<body>
<h1>Intercom Graph</h1>
<p>This address is a GraphQL API. It answers operations that are sent by POST as JSON, with
<code>Content-Type: application/json</code>.</p>
<p>The explorer is off here. The setting <code>EXPLORER</code> opens it.
<code>intercom-graph schema --api</code> prints the schema.</p>
</body>
</html>
`;
