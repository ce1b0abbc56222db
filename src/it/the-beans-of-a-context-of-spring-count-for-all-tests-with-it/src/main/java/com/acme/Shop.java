package com.acme;

import org.springframework.beans.factory.FactoryBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

@Configuration(proxyBeanMethods = false)
class Shop {

    @Bean
    Stock stock() {
        return new Stock();
    }

    @Bean
    @Lazy
    Prices prices() {
        return new Prices(Rates.base());
    }

    @Bean
    FactoryBean<Basket> basket() {
        return new FactoryBean<>() {
            @Override
            public Basket getObject() {
                return new Basket(Rates.fee());
            }

            @Override
            public Class<?> getObjectType() {
                return Basket.class;
            }
        };
    }
}
