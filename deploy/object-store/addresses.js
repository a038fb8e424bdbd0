// CloudFront function (cloudfront-js-2.0, viewer request) for https://atlas.example.org/
// Written by `npm run servers` from src/site/frame/headers.ts; docs/publishing.md tells how to use it.

function handler(event) {
  const request = event.request;
  // What stands before the name is our own, so that it leads to no other host.
  const page = request.uri.match(/^\/+((?:[\w~-][\w./~-]*\/)?)index\.html$/);
  if (page) return lead('/' + page[1], request.querystring);
  if (/^\/[\w~-][\w./~-]*$/.test(request.uri) && !/\.[^/]*$/.test(request.uri) && !request.uri.endsWith('/'))
    return lead(request.uri + '/', request.querystring);
  if (request.uri.endsWith('/')) request.uri += 'index.html';
  return request;
}

function lead(path, query) {
  const parts = Object.keys(query).flatMap((name) =>
    (query[name].multiValue || [query[name]]).map(({ value }) => (value === '' ? name : name + '=' + value)),
  );
  const value = parts.length === 0 ? path : path + '?' + parts.join('&');
  return { statusCode: 308, statusDescription: 'Permanent Redirect', headers: { location: { value } } };
}
