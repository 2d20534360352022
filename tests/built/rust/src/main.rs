fn main() {
    println!("the lamp is on");
}
