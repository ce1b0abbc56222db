package bench;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class Item%N%Service {

    private final Item%N%Repository items;

    public Item%N%Service(Item%N%Repository items) {
        this.items = items;
    }

    public Item%N% add(String name, int price) {
        return items.save(new Item%N%(name, taxed(price)));
    }

    public List<Item%N%> above(int price) {
        return items.findByPriceGreaterThan(price);
    }

    static int taxed(int price) {
        return price + price * 19 / 100;
    }
}
