export default {
  title: "Small images",
  head: [["script", { src: "https://playground.example/embed.js", defer: "" }]],
  vue: { template: { compilerOptions: { isCustomElement: (name) => name === "dockerfile-playground" } } },
};
