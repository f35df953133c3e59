export default function WhyScreen() {
  return <p>why</p>;
}
