package se.trygghetspaket.api;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Describes a key whose record component is {@code @Nullable} as one that may be
 * {@code null}.
 */
@Component
class NullableKeys implements ModelConverter {

	private static final String NULL = "null";

	@Override
	public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> chain) {
		Schema<?> resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
		Class<?> raw = rawClass(type.getType());
		if (raw.isRecord() && raw.isAnnotationPresent(io.swagger.v3.oas.annotations.media.Schema.class)) {
			String name = raw.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class).name();
			Schema<?> model = context.getDefinedModels().get(name);
			if (model != null && model.getProperties() != null) {
				describe(raw.getRecordComponents(), model);
			}
		}
		return resolved;
	}

	private static void describe(RecordComponent[] components, Schema<?> model) {
		for (RecordComponent component : components) {
			@SuppressWarnings("rawtypes")
			Map<String, Schema> keys = model.getProperties();
			Schema<?> key = keys.get(component.getName());
			if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
				keys.put(component.getName(), orNull(key));
			}
			else if (hasNullableElements(component)) {
				key.setItems(orNull(key.getItems()));
			}
		}
	}

	private static boolean hasNullableElements(RecordComponent component) {
		return component.getType() == List.class
				&& component.getAnnotatedType() instanceof AnnotatedParameterizedType list
				&& list.getAnnotatedActualTypeArguments()[0].isAnnotationPresent(Nullable.class);
	}

	private static Schema<?> orNull(Schema<?> schema) {
		if (schema.get$ref() != null) {
			Schema<?> nothing = new Schema<>();
			nothing.addType(NULL);
			return new Schema<>().addAnyOfItem(new Schema<>().$ref(schema.get$ref()))
				.addAnyOfItem(nothing)
				.description(schema.getDescription());
		}
		schema.addType(NULL);
		allowNull(schema);
		return schema;
	}

	private static <T> void allowNull(Schema<T> schema) {
		if (schema.getEnum() != null) {
			List<T> values = new ArrayList<>(schema.getEnum());
			values.add(null);
			schema.setEnum(values);
		}
	}

	private static Class<?> rawClass(Type type) {
		if (type instanceof JavaType resolved) {
			return resolved.getRawClass();
		}
		return (type instanceof Class<?> plain) ? plain : Object.class;
	}

}
