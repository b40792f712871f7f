// Follows what is chosen: asks for a successor where there must be one, and shows how the years are compared then.
const form = document.getElementById('insatser');
let latest = 0;

async function compare() {
	const asked = ++latest;
	const data = new FormData(form);
	data.set('action', 'preview');
	const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(data) });
	if (asked !== latest || (!answer.ok && answer.status !== 422)) { return; }
	const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
	const shown = page.getElementById('jamforelse');
	if (shown) { document.getElementById('jamforelse').replaceWith(document.adoptNode(shown)); }
}

if (form) {
	form.addEventListener('change', ({ target }) => {
		const row = target.closest('.fate');
		const waits = target.matches('[data-kind]') && target.value === 'SUCCEEDED' && !row.querySelector('.successor');
		if (waits) {
			form.requestSubmit(row.querySelector('[data-add]'));
		} else {
			compare();
		}
	});
}
