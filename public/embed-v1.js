// Peak Data embeds, optional: gives each frame that holds one the height that it asks for, and does nothing else. One copy serves a
// page; more do no harm. This file never changes; a later one would be embed-v2.js.
(function () {
  function eachEmbed(act) {
    [].forEach.call(document.getElementsByTagName('iframe'), function (frame) {
      // Lazy loaders leave src empty.
      var addresses = frame.src + '\n' + frame.getAttribute('data-src');
      if (/\/embed\.html([?#]|$)/m.test(addresses)) act(frame, frame.contentWindow);
    });
  }
  addEventListener('message', function (event) {
    var data = event.data;
    if (!data || data.type !== 'peak-data:height' || typeof data.height !== 'number') return;
    var height = Math.min(5000, Math.max(150, Math.ceil(data.height) || 0)) + 'px';
    eachEmbed(function (frame, inside) {
      if (inside === event.source) frame.style.height = height;
    });
  });
  // Embeds that spoke before this ran say it again.
  eachEmbed(function (_, inside) {
    inside.postMessage({ type: 'peak-data:ask-height' }, '*');
  });
})();
