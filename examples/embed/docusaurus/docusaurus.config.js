export default {
  title: "Small images",
  url: "https://docs.example",
  baseUrl: "/",
  scripts: [{ src: "https://playground.example/embed.js", defer: true }],
  plugins: [["@docusaurus/plugin-content-docs", { routeBasePath: "/" }]],
  themes: ["@docusaurus/theme-classic"],
};
