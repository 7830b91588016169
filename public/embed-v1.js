// Peak Data embeds, optional: gives each frame the height that it asks for, and does nothing else. One copy serves all frames of a
// page, whenever they come; more copies do no harm. This file never changes; a later one would be embed-v2.js.
addEventListener('message', function (event) {
  var data = event.data;
  if (!data || data.type !== 'peak-data:height' || typeof data.height !== 'number') return;
  var frames = document.getElementsByTagName('iframe');
  for (var i = 0; i < frames.length; i++) {
    // Only the frame that asks, and only one that holds an embed: no other may make itself tall.
    if (frames[i].contentWindow !== event.source) continue;
    if (!/\/embed\.html([?#]|$)/.test(frames[i].src)) continue;
    frames[i].style.height = Math.min(5000, Math.max(150, Math.ceil(data.height) || 0)) + 'px';
  }
});
