export default function ReadingsScreen() {
  return <p>readings</p>;
}
