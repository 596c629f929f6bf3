import { createApp, h, ref } from "vue";
import "../../../src/embed/define.ts";

createApp({
  setup() {
    const known = ref<readonly string[]>([]);
    const selected = ref<string | null>(null);
    return () => [
      h("button", { onClick: () => (known.value = ["knife"]) }, "I can cut"),
      h("output", selected.value ?? ""),
      h("prereq-graph", {
        src: "/kitchen.json",
        view: "outline",
        loading: "eager",
        known: known.value,
        "onPrereq-select": (event: CustomEvent<{ id: string | null }>) => {
          selected.value = event.detail.id;
        },
      }),
    ];
  },
}).mount("#root");
