package bench;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/items%N%")
public class Item%N%Controller {

    private final Item%N%Service service;

    public Item%N%Controller(Item%N%Service service) {
        this.service = service;
    }

    @PostMapping
    public Item%N% add(@RequestParam("name") String name, @RequestParam("price") int price) {
        return service.add(name, price);
    }

    @GetMapping
    public List<Item%N%> above(@RequestParam("price") int price) {
        return service.above(price);
    }
}
