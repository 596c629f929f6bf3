export const topic = {
  avoid: "Avoid on my way",
};
