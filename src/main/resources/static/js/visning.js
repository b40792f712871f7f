// At the meeting one key leads back to the case: Escape. Without a script the link does.
const back = document.querySelector('[data-back]');

document.querySelectorAll('.visning kbd[hidden]').forEach((hint) => { hint.hidden = false; });
document.addEventListener('keydown', (event) => {
	if (event.key === 'Escape' && !event.defaultPrevented && !document.fullscreenElement) {
		window.location.assign(back.href);
	}
});
