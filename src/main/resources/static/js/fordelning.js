/*
 * The table of a case while it is edited. Each part is a module of its own; their addresses stand on the script's element,
 * because they change with what is in them.
 */
const form = document.getElementById('fordelning');

async function start() {
	const at = document.getElementById('skript').dataset;
	const [amounts, totals, order, keys, paste] = await Promise.all(
		[at.amounts, at.totals, at.order, at.keys, at.paste].map((address) => import(address)));
	totals.start(form, amounts);
	const move = order.start(form);
	keys.start(form, order.rowsOf, move);
	paste.start(form, order.rowsOf);
	const bar = form.querySelector('.sums-bar');
	new ResizeObserver(() => document.documentElement.style.setProperty('--sums-height', bar.offsetHeight + 'px')).observe(bar);
	form.dataset.ready = 'true';
}

if (form) { start(); }
