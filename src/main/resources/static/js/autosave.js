/*
 * Keeps what is typed in a long form: warns before it is lost, and where the page says so keeps it on the server as the
 * writer's own working copy, a moment after the typing stops. Every page works without it.
 */
const PAUSE = 2500;
const LONGEST = 20000;
const SMALL = 60000;
const unsaved = new Set();

const fieldCount = (form) => form.querySelectorAll('textarea, input:not([type="hidden"]), select').length;
const isLong = (form) => form.querySelector('textarea') !== null || fieldCount(form) > 3 || form.matches('[data-unsaved], [data-merge]');

function watch(form) {
	if (form.dataset.unsaved === 'true' || form.querySelector('.error-summary')) { unsaved.add(form); }
	['input', 'change'].forEach((type) => form.addEventListener(type, () => unsaved.add(form)));
	form.addEventListener('submit', (event) => {
		if (!event.defaultPrevented) { unsaved.delete(form); }
	});
}

window.addEventListener('beforeunload', (event) => {
	if (unsaved.size > 0) { event.preventDefault(); }
});

/* The working copy of one form. */
function keep(form, bar) {
	const [saved, fault, signIn, again, replace] = ['sparad', 'fel', 'logga-in', 'igen', 'ersatt']
		.map((name) => document.getElementById('arbetskopia-' + name));
	let edition = form.querySelector('input[name="_arbetskopia"]');
	if (!edition) {
		edition = Object.assign(document.createElement('input'), { type: 'hidden', name: '_arbetskopia', value: '0' });
		form.prepend(edition);
	}
	let timer = 0;
	let since = 0;
	let sending = null;
	let stopped = false;
	let other = '';
	let sent = snapshot();

	function snapshot() {
		const data = new URLSearchParams(new FormData(form));
		['_csrf', '_arbetskopia'].forEach((name) => data.delete(name));
		return data.toString();
	}

	function show(text, ...shown) {
		fault.textContent = text;
		saved.hidden = text !== '';
		[signIn, again, replace].forEach((button) => { button.hidden = !shown.includes(button); });
	}

	function post(keepalive) {
		const data = new URLSearchParams(new FormData(form));
		data.set('_adress', bar.dataset.form);
		return fetch(bar.dataset.keep, { method: 'POST', body: data, keepalive, credentials: 'same-origin' });
	}

	/* A new token after signing in again, if it is the same person who has. */
	async function renew() {
		const answer = await fetch(bar.dataset.address, { credentials: 'same-origin' });
		if (answer.status === 401 || answer.redirected) { return bar.dataset.out; }
		const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
		const theirs = page.getElementById('arbetskopia');
		const token = page.querySelector('input[name="_csrf"]');
		if (!theirs || !token) { return bar.dataset.forbidden; }
		if (theirs.dataset.account !== bar.dataset.account) { return bar.dataset.person; }
		document.querySelectorAll('input[name="_csrf"]').forEach((input) => { input.value = token.value; });
		return '';
	}

	async function settle(answer, typed, mayRenew) {
		if ((answer.status === 401 || answer.status === 403) && mayRenew) {
			const refused = await renew();
			if (refused === '') { return settle(await post(false), typed, false); }
			show(refused, ...(refused === bar.dataset.out ? [signIn, again] : []));
			return;
		}
		if (![200, 409, 410, 413].includes(answer.status)) { show(bar.dataset.failed, again); return; }
		const told = await answer.json();
		if (answer.status === 200) {
			edition.value = told.edition;
			sent = typed;
			saved.textContent = told.text;
			document.querySelectorAll('[data-edition]').forEach((field) => { field.value = told.edition; });
			if (document.getElementById('arbetskopia-fortsatt')) { document.getElementById('arbetskopia-finns').remove(); }
			show('');
			if (snapshot() === typed) { unsaved.delete(form); }
			return;
		}
		stopped = answer.status !== 413;
		other = told.edition;
		show(told.text, ...(answer.status === 409 ? [replace] : []));
	}

	async function send() {
		clearTimeout(timer);
		timer = 0;
		if (sending || stopped) { return; }
		const typed = snapshot();
		if (typed === sent) { return; }
		since = 0;
		sending = post(false).then((answer) => settle(answer, typed, true)).catch(() => show(bar.dataset.failed, again));
		await sending;
		sending = null;
		if (!fault.textContent && snapshot() !== typed) { later(); }
	}

	function later() {
		if (stopped) { return; }
		since = since || Date.now();
		clearTimeout(timer);
		timer = setTimeout(send, Math.max(0, Math.min(PAUSE, since + LONGEST - Date.now())));
	}

	['input', 'change'].forEach((type) => form.addEventListener(type, later));
	again.addEventListener('click', send);
	window.addEventListener('focus', () => { if (!signIn.hidden) { send(); } });
	replace.addEventListener('click', () => {
		edition.value = other;
		stopped = false;
		sent = '';
		send();
	});
	/* What is on its way arrives before the form does, so that saving leaves no older copy behind. */
	form.addEventListener('submit', (event) => {
		clearTimeout(timer);
		if (sending) {
			event.preventDefault();
			event.stopImmediatePropagation();
			sending.finally(() => setTimeout(() => form.requestSubmit(event.submitter)));
			return;
		}
		stopped = true;
	}, true);
	window.addEventListener('pageshow', (event) => { if (event.persisted) { location.reload(); } });
	document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') { send(); } });
	window.addEventListener('pagehide', () => {
		const typed = snapshot();
		if (!stopped && !sending && typed !== sent && typed.length < SMALL) { post(true).catch(() => {}); }
	});
	if (unsaved.has(form)) {
		sent = '';
		later();
	}
}

const forms = Array.from(document.querySelectorAll('main form[method="post"]')).filter((form) => !form.querySelector('[data-discards]') && isLong(form));
forms.forEach(watch);
document.querySelectorAll('[data-discards]').forEach((button) => button.form.addEventListener('submit', () => unsaved.clear()));
const bar = document.getElementById('arbetskopia');
const kept = bar && forms.find((form) => form.getAttribute('action') === bar.dataset.address && !form.matches('[data-merge]'));
if (kept) { keep(kept, bar); }
