// A button on each block of code that copies it.
// @ts-check

const SHOWN = 1500;

/** @param {Element} block */
function addCopyButton(block) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.addEventListener("click", async () => {
    const text = block.querySelector("code")?.textContent ?? "";
    button.textContent = await navigator.clipboard.writeText(text).then(
      () => "Copied",
      () => "Not allowed",
    );
    setTimeout(() => {
      button.textContent = "Copy";
    }, SHOWN);
  });
  block.append(button);
}

/** Outputs get none. */
export function addCopyButtons() {
  for (const block of document.querySelectorAll('.code:not([data-language="text"])')) addCopyButton(block);
}
