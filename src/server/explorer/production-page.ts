/** What a browser is shown at `/graphql` in production, where no explorer is served. */
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
<p>The explorer is not served in production. To look around, run the server with <code>NODE_ENV=development</code>, or
print the schema with <code>intercom-graph schema --api</code>.</p>
</body>
</html>
`;
