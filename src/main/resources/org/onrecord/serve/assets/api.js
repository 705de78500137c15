"use strict";
(() => {
  const place = document.getElementById("swagger");
  if (place && window.SwaggerUIBundle) {
    SwaggerUIBundle({ url: place.dataset.api, domNode: place, validatorUrl: null, docExpansion: "none", deepLinking: false });
  }
})();
