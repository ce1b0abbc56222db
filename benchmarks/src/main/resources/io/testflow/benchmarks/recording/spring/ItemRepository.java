package bench;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Item%N%Repository extends JpaRepository<Item%N%, Long> {

    List<Item%N%> findByPriceGreaterThan(int price);
}
