import { connectFrame } from "../embed/host.js";

const heard = document.getElementById("heard");
connectFrame(document.getElementById("told"), { known: ["hello-world"] }, (type, payload) => {
  if (type === "select") heard.textContent = payload.id ?? "nothing";
});
