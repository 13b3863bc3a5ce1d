// The document around every page.
export const metadata = { title: "graph-shifts", icons: "data:," };

export default ({ children }) => (
  <html lang="en">
    <body>{children}</body>
  </html>
);
