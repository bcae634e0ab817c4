package dev.setstone.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/** Makes a bean of every workflow on the class path that the application has no bean of; its ports are the application's beans. */
@AutoConfiguration
@ConditionalOnProperty(prefix = "setstone", name = "enabled", matchIfMissing = true)
@EnableConfigurationProperties(SetstoneProperties.class)
@Import(WorkflowRegistrar.class)
public class SetstoneAutoConfiguration {}
