// Lets a demo user be picked from the list instead of typed. The page works without it.
const [username, password] = ['username', 'password'].map((id) => document.getElementById(id));
const label = document.getElementById('demo-pick').textContent;

for (const row of document.querySelectorAll('.demo-users tbody tr')) {
	const cell = row.querySelector('[data-username]');
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'btn btn-sm btn-outline';
	button.textContent = cell.textContent;
	button.title = label;
	button.addEventListener('click', () => {
		username.value = button.textContent;
		password.value = row.querySelector('[data-password]').textContent;
		username.form.querySelector('[type="submit"]').focus();
	});
	cell.replaceChildren(button);
}
