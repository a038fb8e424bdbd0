#!/usr/bin/env node
// Stands in for the command line of AWS, with a folder for the store: objects as JSON files, each call a line in calls.txt. Its filters
// are those of AWS: the last that fits decides.
const fs = require('node:fs');
const path = require('node:path');

const STORE = process.env.FAKE_STORE;
const [service, action, ...rest] = process.argv.slice(2);
const words = [];
const filters = [];
const options = {};
for (let at = 0; at < rest.length; at++) {
  const name = rest[at].replace(/^--/, '');
  if (!rest[at].startsWith('--')) words.push(rest[at]);
  else if (['recursive', 'only-show-errors', 'delete'].includes(name)) options[name] = true;
  else if (['exclude', 'include'].includes(name)) filters.push([name, rest[++at]]);
  else options[name] = rest[++at];
}
fs.appendFileSync(path.join(STORE, 'calls.txt'), `${[service, action, ...rest].join(' ')}\n`);

const fits = (glob, name) =>
  new RegExp(`^${glob.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`, 's').test(name);
const isWanted = (name) =>
  filters.reduce((wanted, [kind, glob]) => (fits(glob, name) ? kind === 'include' : wanted), true);
const keyOf = (address) => /^s3:\/\/bucket\/(.*)$/.exec(address)[1];
const objects = path.join(STORE, 'objects.json');
const held = fs.existsSync(objects) ? JSON.parse(fs.readFileSync(objects, 'utf8')) : {};
const list = (dir) =>
  fs.existsSync(dir)
    ? fs
        .readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name).slice(dir.replace(/\/?$/, '/').length))
    : [];
const put = (key, file) => {
  held[key] = {
    text: fs.readFileSync(file, 'utf8'),
    type: options['content-type'],
    caching: options['cache-control'],
    day: process.env.FAKE_DAY,
  };
};

if (service === 's3' && action === 'cp') {
  const [from, to] = words;
  if (options.recursive)
    for (const name of list(from).filter(isWanted)) put(`${keyOf(to)}${name}`, path.join(from, name));
  else put(keyOf(to), from);
} else if (service === 's3' && action === 'sync') {
  const [from, to] = words;
  const known = new Set(list(from));
  for (const key of Object.keys(held)) {
    const name = key.slice(keyOf(to).length);
    if (key.startsWith(keyOf(to)) && isWanted(name) && !known.has(name)) delete held[key];
  }
  // What was not sent before would go without its headers.
  for (const name of [...known].filter(isWanted))
    if (!(`${keyOf(to)}${name}` in held)) put(`${keyOf(to)}${name}`, path.join(from, name));
} else if (service === 's3' && action === 'rm') delete held[keyOf(words[0])];
else if (service === 's3api') {
  const [, limit] = /LastModified<'([^']+)'/.exec(options.query);
  const found = Object.keys(held).filter((key) => key.startsWith(options.prefix) && held[key].day < limit);
  process.stdout.write(found.length === 0 ? 'None\n' : `${found.join('\n')}\n`);
} else throw new Error(`${service} ${action} is not known here`);
fs.writeFileSync(objects, JSON.stringify(held));
