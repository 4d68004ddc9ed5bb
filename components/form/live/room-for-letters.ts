import { Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { type ProsemirrorBinding, ySyncPluginKey } from "@tiptap/y-tiptap";
import { makeRoom } from "@/lib/domain/text/room-for-letters";

/** Gives each empty paragraph that is made here a text that others can type into as well, in the very change that makes it. */
export const RoomForLetters = Extension.create({
  name: "roomForLetters",
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey("roomForLetters"),
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
    }),
  ],
});
