/** The training sets that the picture names, for the public: by the name it knows, the most telling first. */
export const namedTrainingSets: readonly { readonly id: string; readonly name: string }[] = [
  { id: 'gpt3', name: 'GPT-3' },
  { id: 'llama3', name: 'Llama 3' },
  { id: 'deepseekv4pro', name: 'DeepSeek-V4' },
  { id: 'chinchilla', name: 'Chinchilla' },
  { id: 'palm2', name: 'PaLM 2' },
  { id: 'minimax_m3', name: 'MiniMax M3' },
];
