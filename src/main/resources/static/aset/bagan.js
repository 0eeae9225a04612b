// The chart without a new request: size and dragging. Without this file the links do the same.
document.addEventListener('DOMContentLoaded', () => {
  const kotak = document.querySelector('[data-bagan]');
  const gambar = kotak && kotak.querySelector('svg');
  if (!gambar) return;
  document.querySelectorAll('[data-bagan-alat] [data-cetak]').forEach(b => { b.hidden = false; });
  const kini = document.querySelector('[data-skala-kini]');
  const ubah = persen => {
    const baru = Math.min(200, Math.max(40, persen));
    const lama = Number(gambar.dataset.skala);
    const tengah = [kotak.scrollLeft + kotak.clientWidth / 2, kotak.scrollTop + kotak.clientHeight / 2];
    gambar.dataset.skala = baru;
    gambar.setAttribute('width', gambar.dataset.lebar * baru / 100);
    gambar.setAttribute('height', gambar.dataset.tinggi * baru / 100);
    kotak.scrollLeft = tengah[0] * baru / lama - kotak.clientWidth / 2;
    kotak.scrollTop = tengah[1] * baru / lama - kotak.clientHeight / 2;
    kini.textContent = baru + ' %';
  };
  document.querySelectorAll('a[data-skala]').forEach(a => a.addEventListener('click', e => {
    e.preventDefault();
    const lama = Number(gambar.dataset.skala);
    ubah({ kurang: lama - 20, tambah: lama + 20, semula: 100 }[a.dataset.skala]);
  }));
  // start where something was found, else at the middle of the top
  const tuju = gambar.querySelector('.kotak:target') || gambar.querySelector('.kotak-cocok');
  if (tuju) tuju.scrollIntoView({ block: 'nearest', inline: 'center' });
  else { const r = gambar.querySelector('rect'); if (r) kotak.scrollLeft = r.getBoundingClientRect().left - gambar.getBoundingClientRect().left - kotak.clientWidth / 2 + r.getBoundingClientRect().width / 2; }
  let awal = null;
  kotak.addEventListener('pointerdown', e => {
    if (e.pointerType === 'mouse' && e.button === 0) awal = [e.clientX, e.clientY, kotak.scrollLeft, kotak.scrollTop];
  });
  window.addEventListener('pointermove', e => {
    if (!awal) return;
    if (Math.abs(e.clientX - awal[0]) + Math.abs(e.clientY - awal[1]) > 5) kotak.classList.add('geser');
    kotak.scrollLeft = awal[2] - e.clientX + awal[0];
    kotak.scrollTop = awal[3] - e.clientY + awal[1];
  });
  window.addEventListener('pointerup', () => { awal = null; setTimeout(() => kotak.classList.remove('geser')); });
  kotak.addEventListener('click', e => { if (kotak.classList.contains('geser')) e.preventDefault(); }, true);
  kotak.addEventListener('dragstart', e => e.preventDefault());
});
