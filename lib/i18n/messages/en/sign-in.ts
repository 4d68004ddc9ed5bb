export const signIn = {
  title: "Sign in",
  line: "Where the ministry, the institute and the city teams prepare applications to the UNESCO Creative Cities Network together.",
  email: "Work e-mail",
  password: "Password",
  entering: "Signing in…",
  none: {
    title: "No account yet?",
    invited: "Accounts are given by invitation only. To be invited:",
    city: "From a city: ask the lead of your city's working group.",
    office: "From the ministry or the institute: ask the ministry's coordinator.",
  },
  forgot: {
    title: "Forgotten your password?",
    sentence:
      "Ask the ministry's coordinator to send a new invitation to the same address; its link lets you set another password. Nobody, the coordinator included, needs to know your password.",
  },
};
