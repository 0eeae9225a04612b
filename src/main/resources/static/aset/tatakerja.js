// Small comforts only: every page works without this file.
document.addEventListener('click', e => {
  document.querySelectorAll('details.menu-orang[open]').forEach(d => { if (!d.contains(e.target)) d.open = false; });
  const cetak = e.target.closest('[data-cetak]');
  if (cetak) { e.preventDefault(); window.print(); }
});
document.addEventListener('submit', e => {
  const tanya = e.target.getAttribute('data-tanya');
  if (tanya && !window.confirm(tanya)) { e.preventDefault(); return; }
  // one act, one request: a second tap does nothing
  if (e.target.dataset.terkirim) { e.preventDefault(); return; }
  // a file leaves the page where it is
  if (e.target.method === 'post' && e.submitter?.name !== 'unduh') e.target.dataset.terkirim = 'ya';
});
window.addEventListener('pageshow', () => document.querySelectorAll('form[data-terkirim]').forEach(f => delete f.dataset.terkirim));
document.addEventListener('DOMContentLoaded', () => {
  const galat = document.getElementById('ringkas-galat');
  if (galat) galat.focus();
  document.querySelectorAll('[data-saring]').forEach(kotak => kotak.addEventListener('input', () => {
    const cari = kotak.value.toLowerCase();
    document.querySelectorAll(kotak.dataset.saring).forEach(b => { b.hidden = !b.textContent.toLowerCase().includes(cari); });
  }));
});
