import { type ProsemirrorBinding, ySyncPluginKey } from "@tiptap/y-tiptap";
import { Plugin } from "prosemirror-state";
import { makeRoom } from "@/lib/domain/text/room-for-letters";

/** Gives each empty paragraph that is made here a text that others can type into as well, in the very change that makes it. */
export const roomForLetters = new Plugin({
  view({ state }) {
    const { binding } = ySyncPluginKey.getState(state) as { binding: ProsemirrorBinding };
    const write = binding._prosemirrorChanged.bind(binding);
    binding._prosemirrorChanged = (doc) =>
      binding.doc.transact((transaction) => {
        write(doc);
        makeRoom(binding.type, transaction);
      }, ySyncPluginKey);
    return {};
  },
});
