// The government design system's tokens and the parts of it that are used, then our own.
import "@gov-design-system-ce/styles/html/tokens.css";
import "@gov-design-system-ce/styles/html/styles.css";
import "@gov-design-system-ce/styles/html/components/gov-button.css";
import "@gov-design-system-ce/styles/html/components/gov-form-input.css";
import "@gov-design-system-ce/styles/html/components/gov-form-select.css";
import "@gov-design-system-ce/styles/html/components/gov-message.css";
import "@gov-design-system-ce/styles/html/components/gov-skeleton.css";
import "./fonts.css";
import "./base.css";
import "./layout.css";
import "./frame.css";
import "./parts.css";
import "./print.css";
