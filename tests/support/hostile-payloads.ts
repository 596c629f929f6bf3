/** Sets `window.harmed` wherever one of these runs as script, or asks another host for something. */
const act = "window.harmed=1";
const host = "https://harm.example";

const markup = [
  `<script>${act}</script>`,
  `<img src=x onerror=${act}>`,
  `<img src="${host}/pixel.png">`,
  `<svg onload=${act}>`,
  `<svg><script>${act}</script></svg>`,
  `<svg><animate onbegin=${act} attributeName=x dur=1s>`,
  `<svg><use href="${host}/x.svg#a"/></svg>`,
  `<svg><foreignObject><iframe src="javascript:${act}"></iframe></foreignObject></svg>`,
  `<iframe srcdoc="<script>parent.harmed=1</script>"></iframe>`,
  `<iframe src="javascript:parent.${act}"></iframe>`,
  `<object data="${host}"></object>`,
  `<embed src="${host}">`,
  `<link rel=stylesheet href="${host}/x.css">`,
  `<style>*{background:url(${host}/x)}</style>`,
  `<style>@import "${host}/x.css";</style>`,
  `<base href="${host}/">`,
  `<meta http-equiv=refresh content="0;url=${host}">`,
  `<form action="${host}"><button autofocus onfocus=${act}>x</button></form>`,
  `<details open ontoggle=${act}>x</details>`,
  `<video><source onerror=${act}></video>`,
  `<audio src=x onerror=${act}>`,
  `<body onload=${act}>`,
  `<input autofocus onfocus=${act}>`,
  `<a href="javascript:${act}">x</a>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${act}>`,
  `<noscript><p title="</noscript><img src=x onerror=${act}>">`,
  `<template><script>${act}</script></template>`,
  `<x-a is=prereq-graph src="${host}/c.json"></x-a>`,
  `<prereq-graph src="${host}/c.json" cross-origin-source loading=eager></prereq-graph>`,
  `</title><script>${act}</script>`,
  `</textarea><script>${act}</script>`,
  `</style><script>${act}</script>`,
  `--><script>${act}</script>`,
  `]]><script>${act}</script>`,
];

const breaking = [
  `" onmouseover="${act}`,
  `' onfocus='${act}' autofocus='`,
  "`-alert(1)-`",
  `";${act};//`,
  `');${act};('`,
  `\${${act}}`,
  `{{constructor.constructor('${act}')()}}`,
  `#{${act}}`,
  `%3Cscript%3E${act}%3C/script%3E`,
  `&lt;script&gt;${act}&lt;/script&gt;`,
  `\u003cscript\u003e${act}\u003c/script\u003e`,
  `\u0000<script>${act}</script>`,
  `<scr\u0000ipt>${act}</script>`,
  `\uFEFF<script>${act}</script>`,
  "\u202Eevil\u202C",
  "\uD800",
  "a".repeat(5000),
];

const links = [
  `javascript:${act}`,
  `java\nscript:${act}`,
  `\u0001javascript:${act}`,
  `JAVASCRIPT:${act}`,
  `data:text/html,<script>${act}</script>`,
  `vbscript:${act}`,
  `blob:${host}/x`,
  "file:///etc/passwd",
  `//harm.example/x`,
  `\\\\harm.example\\x`,
  `https:harm.example`,
  `https://user:word@harm.example/`,
];

const names = ["__proto__", "constructor", "hasOwnProperty", "toString", "../../x", "#map", "map"];

/** Texts by which others' programs were made to run what a file, an attribute or a message said. */
export const hostilePayloads: readonly string[] = [...markup, ...breaking, ...links, ...names];

/** The host that none of them may make a page ask. */
export const hostileHost = "harm.example";
