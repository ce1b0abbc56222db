package net.bluebird.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class Rooms {

    record Guest(@NotBlank String name, @Email String email, @Min(1) int nights) {}

    @GetMapping("/rooms")
    String rooms() {
        return "[]";
    }

    @GetMapping("/rooms/broken")
    String broken() {
        throw new ResponseStatusException(HttpStatus.BAD_GATEWAY, "channel manager is down");
    }

    @GetMapping("/admin/prices")
    String prices() {
        return "[]";
    }

    @PostMapping("/guests")
    String book(@Valid @RequestBody Guest guest) {
        return guest.name();
    }
}
