// Sum and balance follow the choices between two editions. Without it a button counts.
const form = document.querySelector('form[data-merge]');
let latest = 0;

async function count() {
	const asked = ++latest;
	const data = new FormData(form);
	data.set('action', 'merge-count');
	const answer = await fetch(form.getAttribute('action'), { method: 'POST', body: new URLSearchParams(data) });
	if (asked !== latest || !answer.ok) { return; }
	const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
	const told = page.getElementById('sammanfogning');
	if (told) { document.getElementById('sammanfogning').replaceChildren(...document.adoptNode(told).childNodes); }
}

if (form && document.getElementById('sammanfogning')) {
	form.addEventListener('change', count);
}
