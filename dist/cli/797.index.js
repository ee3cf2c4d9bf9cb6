(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 797;
exports.ids = [797];
exports.modules = {

/***/ 9622:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zi: () => (/* binding */ toSource),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   dM: () => (/* binding */ commitAddressOf)
/* harmony export */ });
const HOSTS = {
    'github.com': 'github',
    'gitlab.com': 'gitlab',
    'huggingface.co': 'huggingface',
    'codeberg.org': 'forgejo',
};
/**
 * Reads the address that a repository was cloned from, as Git has it: `https://github.com/acme/aster.git`,
 * `git@github.com:acme/aster.git`. `undefined` for a site whose addresses are not known. Names and passwords in it are
 * left out.
 *
 * @param prefix where the assessed folder stands in its Git repository
 * @param github the host of a GitHub Enterprise Server, as in `github.example.org`
 */
function toSource(remote, prefix = '', github = '') {
    const [, site = '', path = ''] = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/\s]*@)?([a-z0-9.-]+)(?::\d+)?[:/]([^\s?#]+)$/i.exec(remote) ?? [];
    const host = site.toLowerCase() === github.toLowerCase() ? 'github' : HOSTS[site.toLowerCase()];
    const names = path.split('/').filter((name) => name !== '');
    const last = names.pop()?.replace(/\.git$/, '');
    if (host === undefined || last === undefined || last === '' || names.length === 0)
        return undefined;
    const parts = [...names, last];
    if (parts.some((part) => part === '.' || part === '..'))
        return undefined;
    return { host, address: `https://${site.toLowerCase()}/${encodePath(parts.join('/'))}`, prefix };
}
/** The address of a place at a revision; of the file where no line of it is meant. */
function addressOf({ host, address, prefix }, revision, { path, line, endLine }) {
    const file = encodePath(prefix === '' ? path : `${prefix}/${path}`);
    const commit = encodeURIComponent(revision);
    const through = endLine !== undefined && line !== undefined && endLine > line ? endLine : undefined;
    switch (host) {
        case 'gitlab':
            return `${address}/-/blob/${commit}/${file}${lines(line, through, 'L', '-')}`;
        case 'forgejo':
            return `${address}/src/commit/${commit}/${file}${lines(line, through, 'L', '-L')}`;
        case 'huggingface':
            return `${address}/blob/${commit}/${file}${lines(line, through, 'L', '-L')}`;
        case 'github': {
            // A document is shown as a page, which has no lines, unless its source is asked for.
            const plain = line !== undefined && /\.(?:md|markdown|mdx|rst|adoc|org|ipynb)$/i.test(path);
            return `${address}/blob/${commit}/${file}${plain ? '?plain=1' : ''}${lines(line, through, 'L', '-L')}`;
        }
    }
}
/** The address of a commit's page. */
function commitAddressOf({ host, address }, revision) {
    const commit = encodeURIComponent(revision);
    return host === 'gitlab' ? `${address}/-/commit/${commit}` : `${address}/commit/${commit}`;
}
function lines(first, last, mark, through) {
    if (first === undefined)
        return '';
    return `#${mark}${first}${last === undefined ? '' : `${through}${last}`}`;
}
function encodePath(path) {
    return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}


/***/ }),

/***/ 797:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   originOf: () => (/* binding */ originOf),
/* harmony export */   pageOf: () => (/* binding */ pageOf)
/* harmony export */ });
/* harmony import */ var _reporters_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9622);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(898);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2867);



/**
 * Where the files of a folder can be looked at on the web, by the address that its Git repository was cloned from;
 * `undefined` where there is none, or where it leads to a site whose addresses are not known. Nothing is asked of the
 * network.
 *
 * Throws a `RepositoryError` where there is no folder at `path`.
 */
async function originOf(path, options = {}) {
    const { root } = (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .openFolder */ .N)(path);
    const settings = options.bare ? [] : ['safe.bareRepository=explicit'];
    const [remote, prefix] = await Promise.all([
        (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(root, ['config', '--get', 'remote.origin.url'], settings),
        (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(root, ['rev-parse', '--show-prefix'], settings),
    ]);
    if (!remote?.ok || !prefix?.ok)
        return undefined;
    return (0,_reporters_source_js__WEBPACK_IMPORTED_MODULE_0__/* .toSource */ .Zi)(remote.output.toString().trim(), prefix.output.toString().trim().replace(/\/$/, ''), options.github);
}
/** The page of a repository that was named by its address. */
function pageOf(address) {
    if (address.host === 'github') {
        const { owner, name } = address.place;
        return { host: 'github', address: `${address.server}/${owner}/${name}`, prefix: '' };
    }
    const { kind, name } = address.place;
    const folder = kind === 'model' ? '' : `${kind}s/`;
    return { host: 'huggingface', address: `${address.url}/${folder}${name}`, prefix: '' };
}


/***/ })

};
;
})
